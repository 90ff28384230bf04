package org.tributary.web;

import io.javalin.config.JettyConfig;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** How sockets are opened: at which address, with which certificate, how many. */
final class Jetty {
    private static final int IDLE_ms = 30_000;
    private static final int STOP_ms = 2_000;
    private static final int LONGEST_HEADERS_bytes = 8_192;

    private Jetty() {}

    static void configure(JettyConfig config, ServerSettings settings, QueuedThreadPool threads) {
        config.threadPool = threads;
        config.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setSendDateHeader(true);
            http.setRequestHeaderSize(LONGEST_HEADERS_bytes);
        });
        config.modifyServer(server -> {
            server.setStopTimeout(STOP_ms);
            server.setErrorHandler(Jetty::tell);
            server.addBean(new NetworkConnectionLimit(settings.limits().connections(), server));
        });
        config.addConnector((server, http) -> connector(server, http, settings));
    }

    private static Connector connector(Server server, HttpConfiguration http, ServerSettings settings) {
        ServerConnector connector = settings.keys()
                .map(keys -> encrypted(server, http, keys))
                .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
        connector.setHost(settings.bind().getHostAddress());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_ms);
        return connector;
    }

    private static ServerConnector encrypted(Server server, HttpConfiguration http, ServerSettings.Keys keys) {
        // People type addresses, for which browsers name no host in the handshake.
        http.addCustomizer(new SecureRequestCustomizer(false));
        var tls = new SslContextFactory.Server();
        tls.setKeyStore(keys.store());
        tls.setKeyStorePassword(keys.password());
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        return new ServerConnector(server, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http));
    }

    /** What is so malformed that it never reaches a route is answered as briefly as all else. */
    private static boolean tell(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        byte[] body = Json.write(new Told.Problem("bad-request", "This request cannot be understood."));
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
