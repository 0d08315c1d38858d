package vn.annals.kernel.service.read;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.ledger.tenancy.LedgerEventStore;
import vn.annals.kernel.ledger.tenancy.LedgerRouter;
import vn.annals.kernel.ledger.tenancy.Projector;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.LedgerFamilies;
import vn.annals.kernel.service.access.Threshold;
import vn.annals.kernel.service.tenant.TenantDatabase;

@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@EnableConfigurationProperties(ServiceLedgerSettings.class)
class ReadConfiguration {

    @Bean
    Bells bells(MongoClient client) {
        return new Bells(client);
    }

    @Bean
    TenantLedgers tenantLedgers(
            MongoClient client,
            LedgerFamilies families,
            ServiceLedgerSettings settings,
            Clock clock,
            Bells bells,
            ObjectProvider<EventUpcaster> upcasters) {
        var serializer = new LedgerSerializer(families.families());
        var chain = new EventUpcasterChain(upcasters.orderedStream().toList());
        return new TenantLedgers(client, serializer, settings.asSettings(), clock, bells, chain);
    }

    @Bean
    @Qualifier("eventStore")
    LedgerEventStore eventStore(TenantLedgers ledgers) {
        return LedgerEventStore.over(new LedgerRouter(ledgers));
    }

    @Bean(destroyMethod = "")
    Projector projector(
            TenantLedgers ledgers,
            Bells bells,
            ServiceLedgerSettings settings,
            Clock clock,
            Environment environment,
            TenantDatabase rows) {
        var reader = settings.reader().isBlank() ? instance(environment) : settings.reader();
        return new Projector(ledgers, bells, settings.asSettings(), reader, clock, rows);
    }

    @Bean
    Slices slices(
            ApplicationContext context,
            Projector projector,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers) {
        return new Slices(context, projector, parameters, handlers);
    }

    @Bean
    ReadBarrier readBarrier(Projector projector, TenantLedgers ledgers, TenantDatabase rows) {
        return new ReadBarrier(projector, ledgers, rows);
    }

    @Bean
    Threshold freshReads(ReadBarrier barrier) {
        return new FreshReads(barrier);
    }

    @Bean
    Threshold knownParameters() {
        return new KnownParameters();
    }

    @Bean
    WebMvcConfigurer portions() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PortionArgument());
            }
        };
    }

    @Bean
    ReadDeclarations readDeclarations(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints,
            ApplicationContext context) {
        return new ReadDeclarations(endpoints, context);
    }

    @Bean
    HealthIndicator databaseHealthIndicator(MongoClient client) {
        return new DatabaseHealth(client);
    }

    @Bean
    HealthIndicator slicesHealthIndicator(Projector projector) {
        return new SlicesHealth(projector);
    }

    @Bean
    HealthIndicator parkedHealthIndicator(Projector projector) {
        return new ParkedHealth(projector);
    }

    @Bean
    HealthIndicator holeHealthIndicator(Projector projector) {
        return new HoleHealth(projector);
    }

    // Under this name Axon would register a processor, with threads of its own, for each slice.
    @Bean("MessageHandlerConfigurer$$Axon$$EVENT")
    ConfigurerModule noProcessorsOfAxon() {
        return configurer -> {};
    }

    private static String instance(Environment environment) {
        return environment.getProperty("spring.application.name", "annals") + "@"
                + environment.getProperty("HOSTNAME", "localhost") + ":"
                + environment.getProperty("server.port", "8080");
    }
}
