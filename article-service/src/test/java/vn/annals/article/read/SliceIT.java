package vn.annals.article.read;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.service.tenant.People;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** A slice in a tenant of its own, where Lan writes and Hoa edits. */
@ExtendWith(SliceIT.InTenant.class)
public abstract class SliceIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    protected final TenantId tenant = MONGO.freshTenant();
    protected final TenantDatabase database = new TenantDatabase(MONGO.client());
    protected final People people = new People(database);

    @BeforeEach
    void people_work_here() {
        people.met(tenant, "lan", "Nguyễn Thị Lan");
        people.met(tenant, "hoa", "Trần Thị Hoa");
    }

    protected List<Document> rowsOf(String collection) {
        return MONGO.client()
                .getDatabase(tenant.databaseName())
                .getCollection(collection)
                .find()
                .into(new ArrayList<>());
    }

    /** For work on a thread of its own; the test's thread is in the tenant anyway. */
    protected <T> T inTenant(Supplier<T> work) {
        return CurrentTenant.callAs(tenant, work::get);
    }

    static class InTenant implements InvocationInterceptor {

        @Override
        public void interceptTestMethod(
                Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext extension)
                throws Throwable {
            var slice = (SliceIT) extension.getRequiredTestInstance();
            CurrentTenant.callAs(slice.tenant, test::proceed);
        }
    }
}
