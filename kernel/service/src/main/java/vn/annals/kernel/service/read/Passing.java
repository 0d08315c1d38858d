package vn.annals.kernel.service.read;

import com.mongodb.MongoClientException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.RefusalCode.Kind;

/** Tells a failure that passes by itself, so that a slice waits, from one that would come again for ever. */
final class Passing {

    private Passing() {}

    static boolean soon(Throwable failure) {
        return switch (failure) {
            case Refusal refusal ->
                refusal.code().kind() == Kind.UNAVAILABLE || refusal.code() == EdgeRefusal.CONCURRENT_CHANGE;
            case MongoClientException _,
                    MongoSocketException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoExecutionTimeoutException _ -> true;
            default -> false;
        };
    }
}
