import pghistory
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import CheckConstraint, Q
from django.db.models.functions import Lower

from .base import ScopedQuerySet
from .units import Unit


class Role(models.TextChoices):
    """One role per account; what a role may do stands in `office/people/roles.py`."""

    OFFICER = "officer", "Cán bộ UBND"
    POLICE = "police", "Công an"
    LEADER = "leader", "Lãnh đạo"
    ADMIN = "admin", "Quản trị"
    SUPERVISOR = "supervisor", "Cấp trên"


class UserManager(BaseUserManager.from_queryset(ScopedQuerySet)):
    def get_queryset(self):
        # The unit is asked on every page; one query brings both.
        return super().get_queryset().select_related("unit")

    def get_by_natural_key(self, username):
        return self.get(username=username.lower())

    def create_user(self, *, username, full_name, role, unit, password=None, **fields):
        user = self.model(username=username, full_name=full_name, role=role, unit=unit, **fields)
        user.set_password(password)
        user.save()
        return user


@pghistory.track(fields=["username", "full_name", "position", "role", "unit", "is_active"])
class User(AbstractBaseUser):
    """A staff account, made by an administrator. It belongs to one unit and sees that unit and what lies below."""

    username = models.CharField(
        "tên đăng nhập",
        max_length=40,
        unique=True,
        error_messages={"unique": "Tên đăng nhập này đã có người dùng."},
        help_text="Chữ không dấu, số, dấu chấm hoặc gạch nối.",
    )
    full_name = models.CharField("họ và tên", max_length=120)
    position = models.CharField("chức vụ", max_length=120, blank=True)
    role = models.CharField("vai trò", max_length=12, choices=Role.choices)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="staff", verbose_name="đơn vị")
    neighbourhoods = models.ManyToManyField(
        Unit,
        blank=True,
        related_name="officers",
        verbose_name="địa bàn phụ trách",
        help_text="Các tổ dân phố, thôn mà người này phụ trách; bộ lọc “của tôi” dùng danh sách này.",
    )
    is_active = models.BooleanField("đang hoạt động", default=True)
    must_change_password = models.BooleanField("phải đổi mật khẩu khi đăng nhập", default=True)

    USERNAME_FIELD = "username"

    objects = UserManager()

    class Meta:
        verbose_name = "tài khoản"
        constraints = [
            CheckConstraint(
                condition=Q(username=Lower("username")),
                name="user_username_lower_case",
                violation_error_message="Tên đăng nhập viết bằng chữ thường.",
            )
        ]

    def __str__(self):
        return self.full_name
