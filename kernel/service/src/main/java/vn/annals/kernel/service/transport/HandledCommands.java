package vn.annals.kernel.service.transport;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The commands of the contracts that this process handles: all that another service may ask of it. */
final class HandledCommands {

    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();

    void add(String className) {
        var type = typeOf(className);
        ContractNames.of(type).ifPresent(name -> {
            var other = types.put(name, type);
            if (other != null && other != type) {
                throw new IllegalStateException("two commands are called " + name);
            }
        });
    }

    void remove(String className) {
        ContractNames.of(typeOf(className)).ifPresent(types::remove);
    }

    Set<String> names() {
        return Set.copyOf(types.keySet());
    }

    Optional<Class<?>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    private static Class<?> typeOf(String className) {
        try {
            return Class.forName(className);
        } catch (ClassNotFoundException misnamed) {
            throw new IllegalStateException("a command is named by its class: " + className, misnamed);
        }
    }
}
