package vn.annals.kernel.service.read;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.method.HandlerMethod;
import vn.annals.kernel.service.access.Incoming;
import vn.annals.kernel.service.access.Threshold;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Lets a request that names a commit reach its endpoint when what the endpoint reads includes it. */
record FreshReads(ReadBarrier barrier) implements Threshold {

    @Override
    public void cross(HttpServletRequest request, HandlerMethod endpoint) {
        var reads = endpoint.getMethodAnnotation(Reads.class);
        if (reads == null || CurrentTenant.find().isEmpty()) {
            return;
        }
        Incoming.find().ifPresent(incoming -> incoming.minCommit()
                .ifPresent(commit -> barrier.awaitAll(List.of(reads.value()), commit)));
    }
}
