//! Showing one record in clear: a deliberate act, noted in the review before it is done.

use crate::desk::Desk;
use crate::host::Host;
use crate::views::{ClearFieldView, ClearView};
use jiff::Timestamp;
use scopeglass_domain::{ClearLook, ErrorCode, PermissionName, Problem, ReviewId};
use scopeglass_probe::{Asked, one_in_clear};
use tokio_util::sync::CancellationToken;

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn show_in_clear(&self, id: ReviewId, index: usize) -> Result<ClearView, Problem> {
        let (asked, sides) = self.with(id, |open| {
            let sides = open.sides()?;
            let found = open.review.request.permissions.get(index);
            let asked = found.map(|asked| Asked {
                permission: asked.name.clone(),
                kind: asked.kind.kind(),
            });
            let asked = asked.ok_or_else(|| {
                Problem::new(ErrorCode::PermissionNotInRequest)
                    .with("permission", (index + 1).to_string())
            })?;
            Ok((asked, sides))
        })?;
        self.note_look(id, &asked.permission)?;
        let granted = sides.granted();
        let around = sides.around(&granted, CancellationToken::new());
        let record = one_in_clear(&asked, &around).await?;
        let fields = record.into_fields().into_iter();
        Ok(ClearView {
            name: asked.permission.to_string(),
            fields: fields
                .map(|(field, value)| ClearFieldView { field, value })
                .collect(),
            review: self.open_review(id).await?,
        })
    }

    /// Noted first: a look that could not be noted is not taken.
    fn note_look(&self, id: ReviewId, permission: &PermissionName) -> Result<(), Problem> {
        self.with(id, |open| {
            open.review.looks.push(ClearLook {
                permission: permission.clone(),
                at: Timestamp::now(),
            });
            self.save(&mut open.review)
        })
    }
}
