/** Makes the identity provider know each registered tenant, however long that takes. */
@NullMarked
package vn.annals.auth.automation.provisioning;

import org.jspecify.annotations.NullMarked;
