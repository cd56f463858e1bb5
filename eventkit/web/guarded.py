"""Calls that only moderators may make."""

from flask import Blueprint, request

from eventkit.web.access import Access


def moderators_only(api: Blueprint, access: Access) -> None:
    """Let nobody else come as far as a route of `api`. Refused: `access.role`."""

    @api.before_request
    def only_moderators() -> None:
        access.moderator(request.environ)
