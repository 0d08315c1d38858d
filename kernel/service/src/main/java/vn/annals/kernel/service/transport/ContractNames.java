package vn.annals.kernel.service.transport;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Types of the published language by a name of our own, such as {@code media.ClaimMedia} for commands and
 * {@code media.MediaRefusal} for others. Nothing outside the contracts has a name here.
 */
final class ContractNames {

    private static final String CONTRACTS = "vn.annals.contracts.";
    private static final Pattern NAME = Pattern.compile("[a-z]{1,40}\\.[A-Z][A-Za-z0-9]{0,80}");

    private ContractNames() {}

    static Optional<String> of(Class<?> type) {
        if (!type.getName().startsWith(CONTRACTS)) {
            return Optional.empty();
        }
        var packageName = type.getPackageName();
        return Optional.of(packageName.substring(packageName.lastIndexOf('.') + 1) + "." + type.getSimpleName())
                .filter(name -> NAME.matcher(name).matches());
    }

    /** The top-level contract type of that name. */
    static Optional<Class<?>> type(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Class.forName(CONTRACTS + name, false, ContractNames.class.getClassLoader()));
        } catch (ClassNotFoundException unknown) {
            return Optional.empty();
        }
    }
}
