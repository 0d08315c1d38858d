package vn.annals.trial.shelf;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.trial.NoteEvent;
import vn.annals.kernel.service.LedgerFamilies;

@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
public class ShelfService {

    @Bean
    LedgerFamilies families() {
        return LedgerFamilies.of(NoteEvent.class, TenantEvent.class);
    }
}
