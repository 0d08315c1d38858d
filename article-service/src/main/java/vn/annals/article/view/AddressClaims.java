package vn.annals.article.view;

import java.util.List;
import java.util.Map;

/** The addresses of sites before this one, and which article has each. */
public interface AddressClaims {

    /** Those that another article than this one has, and its id. */
    Map<String, String> taken(String article, List<String> addresses);
}
