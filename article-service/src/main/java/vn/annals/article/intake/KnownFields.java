package vn.annals.article.intake;

import java.util.List;
import vn.annals.contracts.article.ExtraField;

/** The fields that the tenant's articles have beside those of all. */
public interface KnownFields {

    List<ExtraField> all();
}
