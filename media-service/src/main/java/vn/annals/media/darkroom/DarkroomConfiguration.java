package vn.annals.media.darkroom;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.annals.media.workroom.Workroom;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DarkroomSettings.class)
class DarkroomConfiguration {

    @Bean
    Darkroom darkroom(DarkroomSettings settings, Workroom workroom) {
        return new Darkroom(settings, workroom.folder("darkroom"));
    }
}
