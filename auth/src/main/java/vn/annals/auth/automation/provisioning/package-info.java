/** Makes the identity provider know each registered tenant, by its newest name, however long that takes. */
@NullMarked
package vn.annals.auth.automation.provisioning;

import org.jspecify.annotations.NullMarked;
