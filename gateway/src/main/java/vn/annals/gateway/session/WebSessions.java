package vn.annals.gateway.session;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.InMemoryWebSessionStore;
import org.springframework.web.server.session.WebSessionManager;
import org.springframework.web.server.session.WebSessionStore;
import vn.annals.gateway.GatewaySettings;

@Configuration(proxyBeanMethods = false)
class WebSessions {

    /** Of a session before anybody has signed in; what strangers can make must not stay long. */
    private static final Duration UNTIL_SIGNED_IN = Duration.ofMinutes(10);

    @Bean
    WebSessionStore sessions(GatewaySettings settings, Clock clock) {
        var store = new InMemoryWebSessionStore();
        store.setClock(clock);
        store.setMaxSessions(settings.session().most());
        store.setDefaultMaxIdleTime(UNTIL_SIGNED_IN);
        return store;
    }

    @Bean
    WebSessionManager webSessionManager(WebSessionStore sessions, GatewaySettings settings) {
        var cookies = new CookieWebSessionIdResolver();
        cookies.setCookieName(settings.session().cookie());
        cookies.addCookieInitializer(cookie ->
                cookie.httpOnly(true).secure(settings.secure()).sameSite("Lax").path("/"));
        var manager = new DefaultWebSessionManager();
        manager.setSessionStore(sessions);
        manager.setSessionIdResolver(cookies);
        return manager;
    }
}
