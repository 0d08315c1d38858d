package vn.annals.auth.write;

import vn.annals.contracts.member.MemberId;

/** The roll of those who can manage the tenant. What is said to it stands in the same commit as what led to it. */
interface Admins {

    void appoint(MemberId member);

    /** Refused for the last one. */
    void dismiss(MemberId member);
}
