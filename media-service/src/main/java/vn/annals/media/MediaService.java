package vn.annals.media;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.kernel.service.LedgerFamilies;
import vn.annals.kernel.service.ServiceMain;

/** Pictures: taken in, kept, claimed by articles, listed and served. */
@SpringBootApplication
public class MediaService {

    public static void main(String... args) {
        ServiceMain.run(MediaService.class, args);
    }

    @Bean
    LedgerFamilies ledgerFamilies() {
        return LedgerFamilies.of(ArticleEvent.class, SectionEvent.class, MediaEvent.class, TenantEvent.class);
    }
}
