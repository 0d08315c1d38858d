package vn.annals.auth;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.kernel.service.LedgerFamilies;
import vn.annals.kernel.service.ServiceMain;

/** Tenants: their registration, their life, and what the identity provider knows of them. */
@SpringBootApplication
public class Auth {

    public static void main(String... args) {
        ServiceMain.run(Auth.class, args);
    }

    @Bean
    LedgerFamilies ledgerFamilies() {
        return LedgerFamilies.of(ArticleEvent.class, SectionEvent.class, MediaEvent.class, TenantEvent.class);
    }
}
