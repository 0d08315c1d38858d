package vn.annals.trial.notes;

import org.axonframework.modelling.command.Repository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.trial.NoteEvent;
import vn.annals.kernel.service.LedgerFamilies;
import vn.annals.kernel.service.command.CachedRepositories;

@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
public class NotesService {

    @Bean
    Repository<Note> noteRepository(CachedRepositories repositories) {
        return repositories.of(Note.class, _ -> 100);
    }

    @Bean
    LedgerFamilies families() {
        return LedgerFamilies.of(NoteEvent.class, TenantEvent.class);
    }
}
