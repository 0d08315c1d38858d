package vn.annals.media;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.annals.contracts.LedgerEvents;
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
        return new LedgerFamilies(LedgerEvents.FAMILIES);
    }
}
