/* Signs in with a key by libssh and runs whoami. */
#include <libssh/libssh.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void check(int fine, const char *what, ssh_session session) {
  if (fine) return;
  fprintf(stderr, "%s: %s\n", what, session ? ssh_get_error(session) : "");
  exit(1);
}

int main(int count, char **words) {
  if (count == 2 && strcmp(words[1], "--version") == 0) {
    printf("libssh %s\n", ssh_version(0));
    return 0;
  }
  check(count == 3, "libssh PORT KEY", NULL);
  int port = atoi(words[1]);
  int config = 0;
  ssh_session session = ssh_new();
  ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &config);
  ssh_options_set(session, SSH_OPTIONS_HOST, "127.0.0.1");
  ssh_options_set(session, SSH_OPTIONS_PORT, &port);
  ssh_options_set(session, SSH_OPTIONS_USER, "visitor");
  check(ssh_connect(session) == SSH_OK, "connect", session);
  /* As its tutorial does; only by the answer does it hear which RSA signatures are taken. */
  ssh_userauth_none(session, NULL);
  ssh_key key = NULL;
  check(ssh_pki_import_privkey_file(words[2], NULL, NULL, NULL, &key) == SSH_OK, "key", session);
  check(ssh_userauth_publickey(session, NULL, key) == SSH_AUTH_SUCCESS, "sign in", session);
  ssh_channel channel = ssh_channel_new(session);
  check(ssh_channel_open_session(channel) == SSH_OK, "channel", session);
  check(ssh_channel_request_exec(channel, "whoami --json") == SSH_OK, "exec", session);
  char bytes[4096];
  for (int read; (read = ssh_channel_read(channel, bytes, sizeof bytes, 0)) > 0;) {
    fwrite(bytes, 1, read, stdout);
  }
  ssh_channel_free(channel);
  ssh_disconnect(session);
  ssh_free(session);
  ssh_key_free(key);
  return 0;
}
