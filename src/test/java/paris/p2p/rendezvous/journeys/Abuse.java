package paris.p2p.rendezvous.journeys;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.KeyPair;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.util.buffer.Buffer;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.ssh.Shell;

/** The ways in which one visitor could eat the machine. */
enum Abuse {
  FIVE_HUNDRED_SILENT_CONNECTIONS {
    @Override
    void commit(int port, Consumer<AutoCloseable> held) throws Exception {
      for (int i = 0; i < 500; i++) {
        Socket socket = new Socket();
        held.accept(socket);
        socket.bind(new InetSocketAddress("127.0.0.2", 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port), 10_000);
      }
    }
  },

  A_MEGABYTE_OF_KEYS {
    @Override
    void commit(int port, Consumer<AutoCloseable> held) throws Exception {
      inBackground(screen(port, held), new byte[1_000_000]);
    }
  },

  A_PASTE_THAT_DOES_NOT_END {
    @Override
    void commit(int port, Consumer<AutoCloseable> held) throws Exception {
      inBackground(screen(port, held), ("5j\r\u001b[200~" + "é".repeat(500_000)).getBytes("UTF-8"));
    }
  },

  TEN_THOUSAND_WINDOW_SIZES {
    @Override
    void commit(int port, Consumer<AutoCloseable> held) throws Exception {
      Shell shell = screen(port, held);
      for (int i = 0; i < 10_000; i++) shell.resize(20 + i % 480, 5 + i % 195);
    }
  },

  THE_LARGEST_WINDOW_AND_EVERY_PAGE {
    @Override
    void commit(int port, Consumer<AutoCloseable> held) throws Exception {
      Client client = client(port, held);
      Shell shell = client.shell(Integer.MAX_VALUE, Integer.MAX_VALUE, Map.of());
      Thread.ofVirtual().start(() -> drain(shell));
      inBackground(shell, "123456L".repeat(40).getBytes("US-ASCII"));
    }
  },

  THREE_THOUSAND_VARIABLES {
    @Override
    void commit(int port, Consumer<AutoCloseable> held) throws Exception {
      Client client = client(port, held);
      ClientSession session = client.session();
      ChannelShell channel = session.createShellChannel();
      held.accept(channel);
      channel.open().verify(10_000);
      for (int i = 0; i < 3_000; i++) {
        Buffer variable = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_REQUEST);
        variable.putUInt(channel.getRecipient());
        variable.putString("env");
        variable.putBoolean(false);
        variable.putString("LC_A" + i);
        variable.putString("x".repeat(1_000));
        session.writePacket(variable);
      }
    }
  },

  SIX_THOUSAND_QUESTIONS {
    @Override
    void commit(int port, Consumer<AutoCloseable> held) throws Exception {
      ClientSession session = client(port, held).session();
      for (int i = 0; i < 6_000; i++) {
        Buffer question = session.createBuffer(SshConstants.SSH_MSG_GLOBAL_REQUEST);
        question.putString("x".repeat(200));
        question.putBoolean(true);
        session.writePacket(question);
      }
    }
  },

  MESSAGES_THAT_MEAN_NOTHING {
    @Override
    void commit(int port, Consumer<AutoCloseable> held) throws Exception {
      ClientSession session = client(port, held).session();
      for (int i = 0; i < 10_000; i++) session.sendIgnoreMessage(new byte[500]);
    }
  },

  COMMANDS_THAT_WAIT_FOR_A_TEXT {
    @Override
    void commit(int port, Consumer<AutoCloseable> held) throws Exception {
      Client client = client(port, held);
      for (int i = 0; i < 4; i++) open(client.session().createExecChannel("reply 1"), held);
    }
  },

  COMMANDS_WHOSE_OUTPUT_NOBODY_READS {
    @Override
    void commit(int port, Consumer<AutoCloseable> held) throws Exception {
      for (int i = 0; i < 10; i++) {
        ClientSession session = client(port, held).session();
        for (int j = 0; j < 3; j++) open(session.createExecChannel("events.ics"), held);
        session.getIoSession().suspendRead();
      }
    }
  },

  MORE_COMMANDS_THAN_ONE_KEY_MAY_ASK_FOR {
    @Override
    void commit(int port, Consumer<AutoCloseable> held) throws Exception {
      Client client = client(port, held);
      for (int i = 0; i < 130; i++) client.exec("help", "");
    }
  },

  EACH_SESSION_THAT_ONE_KEY_MAY_HAVE {
    @Override
    void commit(int port, Consumer<AutoCloseable> held) throws Exception {
      KeyPair key = Client.key();
      for (int i = 0; i < 20; i++) {
        Client client = Client.with(port, key);
        held.accept(client);
        Shell shell = client.shell(200, 60, Map.of());
        Thread.ofVirtual().start(() -> drain(shell));
      }
    }
  };

  /**
   * Does it. What it holds on to is let go of afterwards, in turn.
   *
   * @param port of the hub
   */
  abstract void commit(int port, Consumer<AutoCloseable> held) throws Exception;

  private static Client client(int port, Consumer<AutoCloseable> held) throws Exception {
    Client client = Client.with(port, Client.key());
    held.accept(client);
    return client;
  }

  /** A screen that is drawn and read. */
  private static Shell screen(int port, Consumer<AutoCloseable> held) throws Exception {
    Shell shell = client(port, held).shell(80, 24, Map.of("LANG", "fr_FR.UTF-8"));
    Thread.ofVirtual().start(() -> drain(shell));
    return shell;
  }

  private static void drain(Shell shell) {
    try {
      shell.screen().transferTo(OutputStream.nullOutputStream());
    } catch (IOException cut) {
      // It is over.
    }
  }

  /** Types as long as that is taken. */
  private static void inBackground(Shell shell, byte[] keys) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            shell.type(keys);
          } catch (IOException cut) {
            // It is over.
          }
        });
  }

  private static void open(ChannelExec channel, Consumer<AutoCloseable> held) {
    held.accept(channel);
    try {
      channel.open().verify(10_000);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
