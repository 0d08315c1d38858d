package vn.annals.kernel.service.command;

import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.tenant.TenantDatabase;

@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@EnableConfigurationProperties(AggregateSettings.class)
class CommandConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        // What is stored and shown is exact to the millisecond; finer instants would change on their way.
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    CorrelationDataProvider commitContext() {
        return new SimpleCorrelationDataProvider(CommitContext.KEYS.toArray(String[]::new));
    }

    @Bean
    @Qualifier("localSegment")
    CommandBus localCommands(TenantLedgers ledgers, CorrelationDataProvider commitContext, AggregateCache cache) {
        var bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(commitContext));
        return new TenantCommandBus(bus, ledgers, cache);
    }

    @Bean
    AggregateCache aggregateCache(AggregateSettings settings) {
        return new AggregateCache(settings.memory());
    }

    @Bean
    CachedRepositories cachedRepositories(
            @Qualifier("eventStore") EventStore store,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            TenantLedgers ledgers,
            AggregateCache cache) {
        return new CachedRepositories(store, parameters, handlers, ledgers, cache);
    }

    @Bean
    Commands commands(CommandBus bus, Environment environment) {
        return new Commands(new Delivery(bus), envelopes(environment));
    }

    @Bean
    CallerEntries callerEntries(TenantLedgers ledgers, Environment environment) {
        return new CallerEntries(ledgers, envelopes(environment));
    }

    @Bean
    FactEntries factEntries(TenantLedgers ledgers, Environment environment) {
        return new FactEntries(ledgers, envelopes(environment));
    }

    @Bean
    LookEntries lookEntries(TenantLedgers ledgers, Environment environment, Clock clock) {
        return new LookEntries(ledgers, envelopes(environment), clock);
    }

    @Bean
    IdempotencyKeys idempotencyKeys(TenantDatabase database) {
        return new IdempotencyKeys(new IdempotencyKeysStore(database));
    }

    @Bean
    ReadableAnswers readableAnswers() {
        return new ReadableAnswers();
    }

    @Bean
    AutomaticCommands automaticCommands(CommandBus bus, Environment environment) {
        return new AutomaticCommands(new Delivery(bus), envelopes(environment));
    }

    private static Envelopes envelopes(Environment environment) {
        return new Envelopes(environment.getProperty("spring.application.name", "annals"));
    }
}
