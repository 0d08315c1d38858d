package vn.annals.auth.write;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.contact.Contact;
import vn.annals.kernel.refusal.Refusal.FieldFault;
import vn.annals.kernel.tenancy.Role;
import vn.annals.kernel.text.VietnameseText;

/** What the caller sends to invite a member. */
record InviteForm(
        @Nullable String email,
        @Nullable String name,
        @Nullable List<@Nullable String> roles) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    // What the identity provider takes as the name of an account as well. No top-level domain is a number.
    private static final Pattern EMAIL = Pattern.compile(
            "(?=[^@]{1,64}@)[a-z0-9_+'-]+(?:\\.[a-z0-9_+'-]+)*@(?!.*\\.[0-9]+$)" + LABEL + "(?:\\." + LABEL + ")+");

    /** Who is invited, as what. */
    record Invitation(Contact contact, List<String> roles) {}

    Invitation checked(Set<Role> known) {
        var faults = new ArrayList<FieldFault>();
        var invitation =
                new Invitation(new Contact(address(faults), named(faults)), new RolesForm(roles).words(known, faults));
        if (!faults.isEmpty()) {
            throw INVALID_REQUEST
                    .because("the member is not described as it must be")
                    .at(faults);
        }
        return invitation;
    }

    private String address(List<FieldFault> faults) {
        var address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
            faults.add(new FieldFault("/email", "is no e-mail address"));
        }
        return address;
    }

    private String named(List<FieldFault> faults) {
        var text = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        if (VietnameseText.isBlank(text)) {
            faults.add(new FieldFault("/name", "is missing"));
        } else if (text.length() > LONGEST_NAME) {
            faults.add(new FieldFault("/name", "may have at most " + LONGEST_NAME + " characters"));
        } else if (!VietnameseText.isPlain(text)) {
            faults.add(new FieldFault(
                    "/name", "must not hold control characters or signs that turn the direction of text"));
        }
        return text;
    }
}
