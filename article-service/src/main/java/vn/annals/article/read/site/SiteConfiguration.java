package vn.annals.article.read.site;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    /** Files carry the hash of their own bytes, so that an unchanged one costs its reader nothing. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> assetEtags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/s/_assets/*");
        return registration;
    }
}
