package vn.annals.media.workroom;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
class WorkroomConfiguration {

    @Bean
    Workroom workroom() {
        return Workroom.in(Path.of(System.getProperty("java.io.tmpdir")));
    }

    // The web server would keep forms in a folder of its own, which stays for ever when the process is killed.
    @Bean
    static BeanPostProcessor formsWaitThere(ObjectProvider<Workroom> workroom) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof MultipartProperties forms && !StringUtils.hasText(forms.getLocation())) {
                    forms.setLocation(workroom.getObject().folder("forms").toString());
                }
                return bean;
            }
        };
    }
}
