/** What the tests of every module share: a real database, the contract of a ledger, refusals as expectations. */
@NullMarked
package vn.annals.kernel.testkit;

import org.jspecify.annotations.NullMarked;
