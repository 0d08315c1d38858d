package vn.annals.auth.write;

import static vn.annals.contracts.member.MemberRefusal.MEMBER_IS_LAST_ADMIN;

import java.util.ArrayList;
import java.util.List;
import vn.annals.contracts.member.MemberId;

/** A roll that remembers what it was told. With nobody else on it, it lets nobody go. */
final class NamedAdmins implements Admins {

    final List<String> told = new ArrayList<>();
    boolean last;

    @Override
    public void appoint(MemberId member) {
        told.add("appoint " + member.value());
    }

    @Override
    public void dismiss(MemberId member) {
        if (last) {
            throw MEMBER_IS_LAST_ADMIN.because("the last");
        }
        told.add("dismiss " + member.value());
    }
}
