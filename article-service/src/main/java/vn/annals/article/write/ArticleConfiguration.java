package vn.annals.article.write;

import java.time.Clock;
import java.util.List;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.article.intake.ArticleIntake;
import vn.annals.article.intake.KnownMedia;
import vn.annals.article.text.HtmlToBlocks;
import vn.annals.article.text.Markup;
import vn.annals.article.view.SectionView;
import vn.annals.article.view.SectionViews;
import vn.annals.article.view.SettingsViews;
import vn.annals.contracts.article.SiteSettings.Checks;
import vn.annals.kernel.service.command.CachedRepositories;

@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

    @Bean
    EditorialPolicy editorialPolicy(SettingsViews settings) {
        return new EditorialPolicy() {
            @Override
            public boolean fourEyes() {
                return settings.now().fourEyes();
            }

            @Override
            public boolean gated() {
                return settings.now().checks() == Checks.GATE;
            }
        };
    }

    @Bean
    Repository<Article> articles(CachedRepositories repositories) {
        return repositories.of(Article.class, Article::size);
    }

    @Bean
    Repository<Arrangement> arrangements(CachedRepositories repositories) {
        return repositories.of(Arrangement.class, _ -> Arrangement.SIZE);
    }

    @Bean
    ArticleIntake articleIntake(
            JsonMapper json,
            SectionViews sections,
            KnownMedia media,
            SettingsViews settings,
            ObjectProvider<HtmlToBlocks> html,
            Clock clock) {
        HtmlToBlocks markup = html.getIfAvailable(() -> _ -> new Markup(List.of(), List.of()));
        return new ArticleIntake(
                json,
                word -> sections.all().named(word).map(SectionView::id),
                media,
                () -> settings.now().fields(),
                markup::parse,
                clock);
    }
}
