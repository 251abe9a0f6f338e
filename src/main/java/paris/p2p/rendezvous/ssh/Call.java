package paris.p2p.rendezvous.ssh;

import java.io.InputStream;
import java.io.OutputStream;
import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.command.AsyncCommandStreamsAware;
import org.apache.sshd.server.command.Command;

/** What a channel was opened for; holds what MINA hands over before it starts. */
abstract sealed class Call implements Command, AsyncCommandStreamsAware, Inside.Stay
    permits ScreenCall, CommandCall {
  private IoOutputStream out;
  private IoOutputStream err;
  private ExitCallback exit;

  final IoOutputStream out() {
    return out;
  }

  final IoOutputStream err() {
    return err;
  }

  final ExitCallback exit() {
    return exit;
  }

  @Override
  public final void setIoOutputStream(IoOutputStream given) {
    out = given;
  }

  @Override
  public final void setIoErrorStream(IoOutputStream given) {
    err = given;
  }

  @Override
  public final void setExitCallback(ExitCallback given) {
    exit = given;
  }

  // Input comes by a receiver of the channel's, and output goes asynchronously: MINA's own streams
  // are not needed.
  @Override
  public final void setIoInputStream(IoInputStream unused) {}

  @Override
  public final void setInputStream(InputStream unused) {}

  @Override
  public final void setOutputStream(OutputStream unused) {}

  @Override
  public final void setErrorStream(OutputStream unused) {}
}
