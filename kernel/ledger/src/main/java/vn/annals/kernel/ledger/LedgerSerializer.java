package vn.annals.kernel.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.annals.kernel.ledger.proof.CanonicalJson;

/**
 * Writes events under a name of our own, such as {@code article.ArticlePublished}, so that code may move, and as
 * canonical JSON, so that others can hash them to the same result.
 */
public final class LedgerSerializer extends Jackson3Serializer {

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, SerializedType> types = new HashMap<>();

    /** @param families the sealed interfaces whose records may enter the ledger */
    public LedgerSerializer(List<Class<?>> families) {
        super(Jackson3Serializer.builder().revisionResolver(new AnnotationRevisionResolver()));
        families.forEach(this::learn);
    }

    public LedgerSerializer(Class<?>... families) {
        this(List.of(families));
    }

    private void learn(Class<?> family) {
        if (!family.isSealed()) {
            throw new IllegalArgumentException(family.getName() + " is not sealed");
        }
        var prefix = family.getSimpleName().replaceFirst("Event$", "").toLowerCase(Locale.ROOT);
        learn(family, prefix);
    }

    private void learn(Class<?> family, String prefix) {
        for (var event : family.getPermittedSubclasses()) {
            if (event.isSealed()) {
                learn(event, prefix);
            } else {
                learnEvent(event, prefix);
            }
        }
    }

    private void learnEvent(Class<?> event, String prefix) {
        var type = new SimpleSerializedType(
                prefix + "." + event.getSimpleName(), getRevisionResolver().revisionOf(event));
        demandLasting(event, type);
        types.put(event, type);
    }

    // Both enter the leaf for good: two meanings of one name, or a revision that is no number, could never be mended.
    private void demandLasting(Class<?> event, SerializedType type) {
        if (type.getRevision() == null || !type.getRevision().matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(event.getName() + " needs a @Revision that is a whole number");
        }
        var other = classes.put(type.getName(), event);
        if (other != null && other != event) {
            throw new IllegalArgumentException(type.getName() + " is the name of two events");
        }
    }

    /** Refuses an event whose type is not of the families. */
    public static <M extends EventMessage<?>> M demandKnown(M event) {
        if (event.getPayloadType() == UnknownSerializedType.class) {
            var place = event instanceof DomainEventMessage<?> domain
                    ? domain.getAggregateIdentifier() + "/" + domain.getSequenceNumber()
                    : event.getIdentifier();
            throw new UnknownEvent("no class for event " + place);
        }
        return event;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        if (!types.containsKey(object.getClass())) {
            return super.serialize(object, expectedRepresentation);
        }
        var canonical =
                CanonicalJson.canonical(super.serialize(object, byte[].class).getData());
        return new SimpleSerializedObject<>(
                getConverter().convert(canonical, expectedRepresentation),
                expectedRepresentation,
                typeForClass(object.getClass()));
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        var known = classes.get(stored.getType().getName());
        if (known != null) {
            demandRevision(stored.getType(), Objects.requireNonNull(types.get(known)));
        }
        return super.deserialize(stored);
    }

    // Fields are only added within a revision; another revision needs an upcaster, or a newer program.
    private static void demandRevision(SerializedType stored, SerializedType known) {
        if (!Objects.equals(stored.getRevision(), known.getRevision())) {
            throw new UnknownEvent(stored.getName() + " of revision " + stored.getRevision());
        }
    }

    @Override
    public SerializedType typeForClass(Class type) {
        var known = types.get(type);
        return known == null ? super.typeForClass(type) : known;
    }

    // Names found in the data choose among the families and load nothing else.
    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        return classes.getOrDefault(type.getName(), UnknownSerializedType.class);
    }
}
