package org.studybot.app.http;

import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.LoggerFactory;
import org.studybot.core.door.CallLog;

/** Lets nobody in who calls the server by a name that is not its own: 421. */
final class HostCheck extends Handler.Wrapper {

  private static final int MISDIRECTED = 421;
  private static final CallLog CALLS = new CallLog(LoggerFactory.getLogger(HostCheck.class));

  private final AllowedHosts hosts;

  HostCheck(AllowedHosts hosts, Handler inside) {
    super(inside);
    this.hosts = hosts;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String host = Objects.requireNonNullElse(request.getHeaders().get(HttpHeader.HOST), "");
    if (hosts.allow(host)) {
      return super.handle(request, response, callback);
    }
    CALLS.refused("it names another host than this server's (--allow-host adds one)");
    return PlainAnswer.give(
        response, callback, MISDIRECTED, "This server does not answer under that name.");
  }
}
