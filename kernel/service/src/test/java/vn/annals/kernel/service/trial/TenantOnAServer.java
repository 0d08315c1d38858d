package vn.annals.kernel.service.trial;

import com.mongodb.client.MongoDatabase;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** Runs each test as the work of a tenant of its own, with an empty database. */
public final class TenantOnAServer implements BeforeAllCallback, InvocationInterceptor {

    private final EmbeddedMongo mongo = new EmbeddedMongo();

    @Override
    public void beforeAll(ExtensionContext context) {
        mongo.beforeAll(context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        CurrentTenant.<Void, Throwable>callAs(mongo.freshTenant(), test::proceed);
    }

    public TenantDatabase database() {
        return new TenantDatabase(mongo.client());
    }

    public List<Document> rowsOf(String collection) {
        return current().getCollection(collection).find().into(new ArrayList<>());
    }

    public MongoDatabase current() {
        return database().current();
    }
}
