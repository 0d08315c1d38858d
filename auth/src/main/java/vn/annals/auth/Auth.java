package vn.annals.auth;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.annals.contracts.LedgerEvents;
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
        return new LedgerFamilies(LedgerEvents.FAMILIES);
    }
}
