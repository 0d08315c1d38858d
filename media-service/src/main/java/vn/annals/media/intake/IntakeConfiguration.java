package vn.annals.media.intake;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.annals.media.darkroom.Darkroom;
import vn.annals.media.scan.Scanner;
import vn.annals.media.workroom.Workroom;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {

    @Bean
    Intake intake(IntakeSettings settings, Scanner scanner, Darkroom darkroom, Workroom workroom) {
        return new Intake(settings, scanner, darkroom, workroom.folder("arrivals"));
    }
}
