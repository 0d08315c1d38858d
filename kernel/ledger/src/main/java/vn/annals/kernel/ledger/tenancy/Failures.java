package vn.annals.kernel.ledger.tenancy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoWriteException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from an event that cannot be handled. Parking is for the second only. */
final class Failures {

    private static final String RETRYABLE = "RetryableWriteError";

    private Failures() {}

    static boolean passes(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Bundle.Refused) {
                return true;
            }
            if (cause instanceof MongoException mongo) {
                return away(mongo);
            }
        }
        return false;
    }

    private static boolean away(MongoException failure) {
        return switch (failure) {
            case MongoNotPrimaryException _, MongoNodeIsRecoveringException _ -> true;
            // The rows were written; only the majority's word is missing.
            case MongoBulkWriteException bulk -> bulk.getWriteErrors().isEmpty();
            case MongoWriteException _, MongoCommandException _ -> failure.hasErrorLabel(RETRYABLE);
            default -> true;
        };
    }
}
