package vn.annals.article;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.kernel.service.LedgerFamilies;
import vn.annals.kernel.service.ServiceMain;

/** Articles and sections: their rules, their read models and the public pages. */
@SpringBootApplication
public class ArticleService {

    public static void main(String... args) {
        ServiceMain.run(ArticleService.class, args);
    }

    @Bean
    LedgerFamilies ledgerFamilies() {
        return LedgerFamilies.of(ArticleEvent.class, SectionEvent.class, MediaEvent.class, TenantEvent.class);
    }
}
