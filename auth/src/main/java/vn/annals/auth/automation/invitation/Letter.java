package vn.annals.auth.automation.invitation;

import java.time.Instant;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.tenancy.TenantId;

/**
 * A letter that is to be sent.
 *
 * @param number of the member's letters
 * @param commit in which it was asked for
 * @param tries how often it could not be sent
 * @param due when it is tried next
 */
record Letter(TenantId tenant, MemberId member, int number, long commit, int tries, Instant due) {}
