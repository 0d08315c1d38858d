package vn.annals.article.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.annals.article.write.CommentState.Absent;
import vn.annals.contracts.article.CommentCommand;
import vn.annals.contracts.article.CommentCommand.MakeComment;
import vn.annals.contracts.article.CommentCommand.ReopenComment;
import vn.annals.contracts.article.CommentCommand.ReplyToComment;
import vn.annals.contracts.article.CommentCommand.ResolveComment;
import vn.annals.contracts.article.CommentEvent;
import vn.annals.contracts.article.CommentId;

/** One comment with the replies to it. It lives beside its article, whose own events stay as few as they are. */
@Aggregate
class Comment {

    @AggregateIdentifier
    private @Nullable CommentId id;

    private CommentState state = new Absent();

    protected Comment() {
        // Axon rebuilds the comment from its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MakeComment command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReplyToComment command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ResolveComment command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenComment command) {
        decide(command);
    }

    private void decide(CommentCommand command) {
        state.decide(command).ifPresent(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(CommentEvent event) {
        id = event.commentId();
        state = state.after(event);
    }
}
