package vn.annals.kernel.service.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.annals.kernel.tenancy.Role;

/**
 * Who may call this endpoint. Roles are those in the tenant of the path; platform roles and the integrator's count where
 * they are listed. {@code platform} means that the work belongs to the platform's own ledger, whatever the path names.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedRoles {

    Role[] value();

    boolean platform() default false;
}
