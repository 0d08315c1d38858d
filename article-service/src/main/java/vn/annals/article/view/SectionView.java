package vn.annals.article.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section as it is answered. {@code id} is what articles are filed under, {@code slug} its address now, {@code order}
 * sorts those with the same {@code parent}, smallest first. {@code slugs} are all addresses it has had.
 */
public record SectionView(
        String id,
        String slug,
        String name,
        @Nullable String parent,
        int order,
        @JsonIgnore boolean closed,
        @JsonIgnore List<String> slugs) {

    public SectionView {
        slugs = List.copyOf(slugs);
    }

    public boolean has(String address) {
        return id.equals(address) || slugs.contains(address);
    }
}
