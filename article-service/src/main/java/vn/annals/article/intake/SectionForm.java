package vn.annals.article.intake;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.annals.contracts.article.SectionId;
import vn.annals.contracts.article.SectionRefusal;
import vn.annals.kernel.text.Slug;

/**
 * What a caller wants a section to be like. {@code slug} is made of the name unless the caller chose one; a null
 * {@code order} leaves the place to us.
 */
public record SectionForm(
        String slug,
        boolean slugChosen,
        String name,
        @Nullable SectionId parent,
        @Nullable Integer order) {

    private static final int LONGEST = 80;
    private static final int LAST = 10_000;

    public static SectionForm read(JsonNode body, KnownSections sections) {
        var faults = new Faults();
        var root = new Field(body, "", faults).only("id", "name", "slug", "parent", "order");
        if (!root.node().isObject()) {
            root.fault("must be an object");
        }
        var name = root.at("name").required(LONGEST);
        var slug = slug(root.at("slug"), name);
        var parent = parent(root.at("parent"), sections);
        var order = root.at("order").absent() ? null : root.at("order").number(0, LAST);
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        return new SectionForm(slug, !root.at("slug").absent(), name, parent, order);
    }

    private static String slug(Field field, String name) {
        var given = field.line(LONGEST);
        var slug = Slug.of(given == null ? name : given);
        if ((slug.isEmpty() && !name.isEmpty()) || (given != null && !given.equals(slug))) {
            field.fault("must be lower-case letters, digits and single hyphens");
        } else if (Reserved.isReserved(slug)) {
            field.fault("is the address of something else on the site");
        }
        return slug;
    }

    private static @Nullable SectionId parent(Field field, KnownSections sections) {
        var word = field.line(LONGEST);
        var parent = word == null ? null : sections.idOf(word).orElse(null);
        if (word != null && parent == null) {
            field.fault(SectionRefusal.SECTION_UNKNOWN, "there is no such section");
        }
        return parent == null ? null : new SectionId(parent);
    }
}
