package vn.annals.kernel.ledger.tenancy;

import java.util.OptionalInt;
import java.util.function.IntSupplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;

/** Which set of a slice's rows is being written: the one that is read, or one that a replay builds beside it. */
public record Generation(String slice, int number, Bundle bundle) {

    /** The rows a slice begins with. */
    public static final int FIRST = 1;

    private static final ScopedValue<Generation> WRITTEN = ScopedValue.newInstance();

    /** Empty when nobody writes rows of this slice just now: then it is the reader who must find out. */
    public static OptionalInt written(String slice) {
        return WRITTEN.isBound() && WRITTEN.get().slice.equals(slice)
                ? OptionalInt.of(WRITTEN.get().number)
                : OptionalInt.empty();
    }

    /** Where changes of rows wait, if they do: those of the slice that is at work, and of others in its lane. */
    public static Bundle pending() {
        return WRITTEN.isBound() ? WRITTEN.get().bundle : Bundle.none();
    }

    /** The same slice, which writes that generation whatever it wrote before. */
    static Slice writing(Slice slice, String word, IntSupplier generation, Bundle bundle) {
        var handler = slice.handler() instanceof Writing before ? before.handler : slice.handler();
        return new Slice(slice.name(), new Writing(handler, word, generation, bundle), slice.lane(), slice.retries());
    }

    private record Writing(EventMessageHandler handler, String word, IntSupplier generation, Bundle bundle)
            implements EventMessageHandler {

        @Override
        public Object handle(EventMessage<?> event) throws Exception {
            try {
                return ScopedValue.where(WRITTEN, new Generation(word, generation.getAsInt(), bundle))
                        .<Object, Exception>call(() -> handler.handle(event));
            } catch (Throwable failure) {
                // What came before the event stays, whatever becomes of it.
                bundle.writeOut();
                throw failure;
            }
        }

        @Override
        public boolean canHandle(EventMessage<?> event) {
            return handler.canHandle(event);
        }
    }
}
