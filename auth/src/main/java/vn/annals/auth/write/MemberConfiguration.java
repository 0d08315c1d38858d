package vn.annals.auth.write;

import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.annals.kernel.service.command.CachedRepositories;

@Configuration(proxyBeanMethods = false)
class MemberConfiguration {

    @Bean
    Repository<AdminRoll> adminRolls(CachedRepositories repositories) {
        return repositories.of(AdminRoll.class, AdminRoll::size);
    }
}
