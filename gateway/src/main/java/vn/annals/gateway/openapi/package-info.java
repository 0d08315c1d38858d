/** What the interface of all services is: one OpenAPI document for programs, and a page of it for people. */
@NullMarked
package vn.annals.gateway.openapi;

import org.jspecify.annotations.NullMarked;
