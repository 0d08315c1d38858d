package vn.annals.kernel.service.read;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets a handler take a number as {@code long} or {@code int}; Axon itself would silently pass such a handler over. */
final class PlainNumbers implements ParameterResolverFactory {

    private static final Map<Class<?>, Class<?>> NUMBERS = Map.of(long.class, Long.class, int.class, Integer.class);

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        var name = parameters[index].getAnnotation(MetaDataValue.class);
        var number = NUMBERS.get(parameters[index].getType());
        return name == null || number == null ? null : new Number(name.value(), number);
    }

    private record Number(String name, Class<?> type) implements ParameterResolver<Object> {

        @Override
        public @Nullable Object resolveParameterValue(Message<?> message) {
            return message.getMetaData().get(name);
        }

        @Override
        public boolean matches(Message<?> message) {
            return type.isInstance(message.getMetaData().get(name));
        }
    }
}
