package vn.annals.article.intake;

import tools.jackson.databind.JsonNode;
import vn.annals.contracts.article.SectionId;
import vn.annals.kernel.text.Slug;

/** What a caller wants a section to be called; its address is made of the name unless the caller chose one. */
public record SectionForm(SectionId id, String name) {

    private static final int LONGEST = 80;

    public static SectionForm read(JsonNode body) {
        var faults = new Faults();
        var root = new Field(body, "", faults).only("name", "slug", "order");
        var name = root.at("name").required(LONGEST);
        var slug = slug(root.at("slug"), name);
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        return new SectionForm(new SectionId(slug), name);
    }

    private static String slug(Field field, String name) {
        var given = field.line(LONGEST);
        var slug = Slug.of(given == null ? name : given);
        if ((slug.isEmpty() && !name.isEmpty()) || (given != null && !given.equals(slug))) {
            field.fault("must be lower-case letters, digits and single hyphens");
        }
        return slug;
    }
}
