package vn.annals.kernel.ledger.tenancy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Takes the next elements out of a stream while the last ones are handled. */
final class Ahead<T> implements Iterator<T> {

    private static final int PORTION = 200;

    private final BlockingQueue<Portion<T>> portions = new ArrayBlockingQueue<>(1);
    private final Thread taker;
    private Iterator<T> here = List.<T>of().iterator();
    private @Nullable Portion<T> last;
    private volatile boolean ended;

    /** {@code failure} came after the elements. */
    private record Portion<T>(
            List<T> elements, boolean last, @Nullable RuntimeException failure) {}

    private Ahead(Stream<T> stream) {
        taker = Thread.ofVirtual().name("ahead").start(() -> take(stream.iterator()));
    }

    /** The same elements; to close it closes {@code stream}, which nobody asks any more by then. */
    static <T> Stream<T> of(Stream<T> stream) {
        var ahead = new Ahead<>(stream);
        var elements = Spliterators.spliteratorUnknownSize(ahead, Spliterator.ORDERED);
        return StreamSupport.stream(elements, false).onClose(ahead::end).onClose(stream::close);
    }

    @Override
    public boolean hasNext() {
        while (!here.hasNext()) {
            if (last != null) {
                if (last.failure() != null) {
                    throw last.failure();
                }
                return false;
            }
            turn();
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return here.next();
    }

    private void end() {
        ended = true;
        // Room for the portion that is being taken now; no other follows it.
        portions.clear();
        try {
            taker.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() {
        try {
            var portion = portions.take();
            here = portion.elements().iterator();
            last = portion.last() ? portion : null;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", hurried);
        }
    }

    private void take(Iterator<T> stream) {
        try {
            Portion<T> portion;
            do {
                portion = taken(stream);
                portions.put(portion);
            } while (!portion.last() && !ended);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> Portion<T> taken(Iterator<T> stream) {
        var elements = new ArrayList<T>(PORTION);
        try {
            while (elements.size() < PORTION && stream.hasNext()) {
                elements.add(stream.next());
            }
            return new Portion<>(elements, elements.size() < PORTION, null);
        } catch (RuntimeException failure) {
            return new Portion<>(elements, true, failure);
        } catch (Error failure) {
            // Whoever waits for elements would wait for ever.
            return new Portion<>(elements, true, new IllegalStateException("no further elements", failure));
        }
    }
}
