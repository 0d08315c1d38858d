/** The one door to Annals: sessions, tokens, limits and routes. It knows no ledger and no contract. */
@NullMarked
package vn.annals.gateway;

import org.jspecify.annotations.NullMarked;
