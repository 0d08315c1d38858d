package vn.annals.article;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.annals.contracts.LedgerEvents;
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
        return new LedgerFamilies(LedgerEvents.FAMILIES);
    }
}
