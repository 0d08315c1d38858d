package vn.annals.kernel.service.read;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.AnnotatedElementUtils;
import vn.annals.kernel.ledger.tenancy.Projector;
import vn.annals.kernel.ledger.tenancy.Slice;
import vn.annals.kernel.service.command.Automation;

/** Finds the slices of this service and has them fed for as long as the service runs. */
final class Slices implements SmartLifecycle {

    private final ApplicationContext context;
    private final Projector projector;
    private final ParameterResolverFactory parameters;
    private final HandlerDefinition handlers;
    private volatile boolean running;

    Slices(
            ApplicationContext context,
            Projector projector,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers) {
        this.context = context;
        this.projector = projector;
        this.parameters = MultiParameterResolverFactory.ordered(new PlainNumbers(), parameters);
        this.handlers = handlers;
    }

    // Before the web server starts and after it has stopped; the database client closes last of all.
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        context.getBeansWithAnnotation(ProcessingGroup.class).values().forEach(bean -> projector.register(slice(bean)));
        projector.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        projector.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private Slice slice(Object bean) {
        var type = AopUtils.getTargetClass(bean);
        var group = AnnotatedElementUtils.getMergedAnnotation(type, ProcessingGroup.class);
        var name = group == null ? type.getSimpleName() : group.value();
        var handler = new AnnotationEventHandlerAdapter(bean, parameters, handlers);
        if (type.isAnnotationPresent(LocalSlice.class)) {
            return Slice.local(name, handler);
        }
        var lane = type.isAnnotationPresent(Automation.class) ? Slice.Lane.AUTOMATION : Slice.Lane.PROJECTION;
        return new Slice(name, handler, lane, Passing::soon);
    }
}
