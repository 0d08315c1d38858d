/** A MongoDB-compatible server for one machine, for the local run and the tests: durable, embedded, on the loopback interface. */
@NullMarked
package vn.annals.database;

import org.jspecify.annotations.NullMarked;
