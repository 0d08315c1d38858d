package vn.annals.article.read.site;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    // Otherwise the ending of an address that is not there would say what its page is.
    SiteConfiguration(ThymeleafViewResolver views) {
        views.setForceContentType(true);
    }

    /** Pages carry the hash of their own bytes, so that an unchanged one costs its reader nothing. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> siteEtags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/s/*");
        return registration;
    }
}
